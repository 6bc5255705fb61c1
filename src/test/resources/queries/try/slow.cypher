// name:  try/slow
// title: What takes too long
// shape: rows
//
// Counts further than anybody can wait.
//
// @column count :: INTEGER
//
// @example
UNWIND range(1, 1000000) AS x
UNWIND range(1, 1000000) AS y
RETURN count(x * y) AS count
