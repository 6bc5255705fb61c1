// part: statement-columns (statement)
//
// The last columns of every query whose rows are statements.
//
// @column on :: STRING?   a day on which it held (EDTF)
// @column ending :: STRING?   killed, died, defected, replaced, dismissed, dissolved or ended
// @column role :: STRING?   the source's word for the role
// @column channel :: STRING?   how it was made known
// @column office :: STRING?   the office an appointment was to
// @column value :: STRING?   the value of an attribute
// @column of :: STRING?   whom a number counts
// @column locator :: STRING?   where in the source
// @column note :: STRING?   what the coder noted
// @column dataset :: STRING   id of the dataset that brings it
statement.on AS on,
statement.ending AS ending,
statement.role AS role,
statement.channel AS channel,
statement.office AS office,
statement.value AS value,
statement.of AS of,
statement.locator AS locator,
statement.note AS note,
statement.dataset AS dataset
