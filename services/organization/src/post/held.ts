import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { PostsOf } from '@chiiki/kit/held-posts.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import { existenceOf, type PostRecord, type Tenure } from './post.ts'
import { daysOf, knownSpells } from './spell.ts'
import type { PostStore } from './store.ts'

/** One right: a tenure, and the post that it's of. */
export type Held = { readonly post: PostRecord; readonly tenure: Tenure }

/** What a person may act as on a day, as holder or acting (代理). The right is gone when the tenure or the post has ended. */
export function heldOn(posts: readonly PostRecord[], person: string, asOf: BusinessDate): Held[] {
  return posts.flatMap((post) => {
    const there = existenceOf(post)
    if (there === null || !containsDay(there, asOf)) return []
    return knownSpells(post.tenures)
      .filter((tenure) => tenure.person === person && containsDay(daysOf(tenure), asOf))
      .map((tenure) => ({ post, tenure }))
  })
}

/** Who holds which post now, by this store: asked at each request, so that a right ends with the act that ends it. */
export function postsKept({ posts }: PostStore): PostsOf {
  return async ({ person, now }) => {
    const records = await posts.find({ 'tenures.person': person }, { history: 0 }).sort({ _id: 1 }).lean()
    const held = heldOn(records, person, businessDateOf(now))
    return held.map(({ post }) => ({ post: post.code, office: post.office }))
  }
}
