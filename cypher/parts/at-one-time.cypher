// part: at-one-time (relations)
//
// Whether all of several relations may hold at one time: none began after another had ended.
none(later IN relations WHERE any(earlier IN relations WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
