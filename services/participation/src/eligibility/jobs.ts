import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import type { Stores } from '../context.ts'
import { ruleOn } from './eligibility.ts'

/** Forgets the reads of personal data that the rule of today no longer keeps. */
export const forgetOldReads: Job<Stores> = {
  name: 'forget old reads',
  everySeconds: 3_600,
  run: async ({ eligibility, accessLog }, now) => {
    const today = businessDateOf(now)
    const { accessLogDays } = ruleOn(await eligibility.rules.find().lean(), today)
    return accessLog.forgetBefore(startOfDay(addDays(today, -accessLogDays)))
  },
}
