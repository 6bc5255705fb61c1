// part: may-fall (act, day)
//
// Whether an act may fall on a day. An unknown bound excludes nothing.
coalesce(act.sinceEarliest <= day, true) AND coalesce(day <= act.sinceLatest, true)
