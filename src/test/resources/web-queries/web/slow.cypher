// name:  web/slow
// title: A query that takes too long, for the tests of the endpoints
// shape: rows
//
// Counts for hours after it gave some rows.
//
// @param  first :: INTEGER = 0   how many rows it gives before it gets stuck
//
// @column number :: INTEGER
//
// @example first=0
UNWIND range(1, 1000000000) AS number
WITH number
WHERE number <= $first OR number * number < 0
RETURN number
