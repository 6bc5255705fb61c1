// part: may-hold (relation, day)
//
// Whether something that lasts may hold on a day. An unknown bound excludes nothing.
coalesce(relation.sinceEarliest <= day, true) AND coalesce(day <= relation.untilLatest, true)
