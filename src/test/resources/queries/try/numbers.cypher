// name:  try/numbers
// title: Numbers without a limit of their own
// shape: rows
//
// The numbers from one to a last one.
//
// @param  last :: INTEGER = 10
//
// @column number :: INTEGER
//
// @example last=3
UNWIND range(1, $last) AS number
RETURN number
ORDER BY number
