import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { BoundaryProblem } from './problem.ts'

const shown = 5

function listed(ids: readonly string[]): string {
  return ids.length > shown ? `${ids.slice(0, shown).join(', ')} … (${ids.length})` : ids.join(', ')
}

export const messages: MessagesOf<BoundaryProblem> = {
  BlocksNotCovered: ({ townId, reason, blocks, on }) => {
    const range = blocks ? `${blocks.first}–${blocks.last}` : null
    return {
      ja: {
        message: `${on}の「${townId}」は、${range ? `${range}番` : '全域'}が${reason === 'GAP' ? 'どの地区にも属しません' : '二つの地区に属します'}。`,
        remedy:
          '各番が一つの地区だけに属するように moves を直してください。まだ分かれていない町を分けるときは、1番から最後の番まで全てを挙げてください。',
      },
      en: {
        message: `On ${on}, ${range ? `blocks ${range}` : 'all'} of "${townId}" would belong to ${reason === 'GAP' ? 'no district' : 'two districts'}.`,
        remedy:
          'Mend `moves`, so that each block belongs to exactly one district. To split a town for the first time, name all its blocks from 1 to the last.',
      },
    }
  },
  DistrictNotThere: ({ districtId, on }) => ({
    ja: {
      message: `「${districtId}」は ${on} に地区として置かれていません。`,
      remedy: '置かれている地区か、置かれている日を指定してください。',
    },
    en: {
      message: `"${districtId}" isn't a district of the ward on ${on}.`,
      remedy: 'Name a district that is there, or a day on which it is.',
    },
  }),
  DistrictInUse: ({ districtId, on, townIds, officeIds, affairIds, postIds, staffIds }) => ({
    ja: {
      message: `「${districtId}」には ${on} にまだ属するものがあります: ${listed([...townIds, ...officeIds, ...affairIds, ...postIds])}${staffIds.length > 0 ? `（ほかに職員 ${staffIds.length} 人）` : ''}`,
      remedy:
        '町は moves で他の地区へ移し、機関は closes に挙げるか、その計画を取り下げてください。事務は引き継ぐ地区で同じ担当にする移譲を決定して tasks に挙げ、職は abolishPost、職員は endDuty か moveStaff で、その日までに終えるか移してください。',
    },
    en: {
      message: `On ${on} there still belongs to "${districtId}": ${listed([...townIds, ...officeIds, ...affairIds, ...postIds])}${staffIds.length > 0 ? ` and ${staffIds.length} of the staff` : ''}.`,
      remedy:
        'Move the towns to other districts by `moves`; name the offices in `closes`, or withdraw their plans. Have tasks decided for the same holder at the district that goes on with them and name it in `tasks`; end posts with abolishPost, duties with endDuty, and move people with moveStaff, by that day.',
    },
  }),
  DistrictWithoutTowns: ({ districtId, on }) => ({
    ja: {
      message: `「${districtId}」は ${on} から区域がなくなります。`,
      remedy: '町を一つ以上残すか、planDistrictEnd で地区を終えてください。',
    },
    en: {
      message: `"${districtId}" would have no town from ${on}.`,
      remedy: 'Leave it a town or some blocks, or end it with planDistrictEnd.',
    },
  }),
  AreaWithoutDistrict: ({ areaId, on }) => ({
    ja: {
      message: `「${areaId}」は ${on} から地区がなくなります。`,
      remedy: '先に、その地域に置く地区を planDistrict か planDistrictChange で計画してください。',
    },
    en: {
      message: `"${areaId}" would have no district from ${on}.`,
      remedy: 'First plan a district for that area with planDistrict or planDistrictChange.',
    },
  }),
  BoundaryChangeClashes: ({ changeIds }) => ({
    ja: {
      message: `計画済みの区域の変更と両立しません: ${listed(changeIds)}`,
      remedy: '別の日を指定するか、先にその計画を取り下げてください。',
    },
    en: {
      message: `It can't stand beside boundary changes that are planned: ${listed(changeIds)}.`,
      remedy: 'Choose another day, or withdraw those plans first.',
    },
  }),
}
