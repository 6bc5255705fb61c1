// part: may-hold-within (relation, first, last)
//
// Whether something that lasts may hold on one of several days, from the first to the last.
coalesce(relation.sinceEarliest <= last, true) AND coalesce(first <= relation.untilLatest, true)
