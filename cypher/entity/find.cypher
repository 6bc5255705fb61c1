// name:  entity/find
// title: Who or what bears a name
// shape: rows
//
// Persons, organisations, provinces and events by any spelling that any source gives, or by an id. Accents,
// letter case, articles and signs do not matter. Every other word typed must occur. The best
// comes first: 1.0 is a whole name, 0.75 whole words of one name, 0.6 words that sound alike,
// 0.5 beginnings of words, 0.4 words with the same consonants in another script, 0.25 parts of
// words; from 0.1 to 0.35 are names that differ by some letters, the more of them agree the
// higher, and names over which the words are scattered. A name is found in any script (Latin, Cyrillic, Arabic, Georgian, Armenian, Hebrew, Greek,
// Chinese), whatever script it is recorded in, because both are compared in Latin letters. The
// program makes the Latin forms of what is typed; a statement that runs without the program
// compares what is typed as it stands, without accents.
//
// @param  name :: STRING               what to look for; signs other than letters and digits part words
// @param  key :: STRING?               forms of the name in Latin letters; leave it blank, the program makes them
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column entity :: STRING of Entity   id of what was found
// @column name :: STRING               the name it is shown by
// @column matched :: STRING            the spelling that fits best, as a source states it
// @column kind :: STRING               Person, Organisation, Province, Attack or Operation
// @column score :: FLOAT               how well it fits, from 0.1 to 1.0
// @column placeholder :: BOOLEAN       whether it stands for somebody or something unnamed
//
// @example name=asild
// @example name="Abu Mohammad al-Qadari"
// @example name="Вилаят Кавказ"
// @example name="Асильдаров"
// @example name="The Islamic State"
WITH ['+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/', '.', ',', ';', '–', '—', '«', '»', '“', '”', '„', '<', '>', '=', '\u0009', '\u000A', '\u000D', '\u00A0'] AS signs
// none of the signs by which the index tells words from commands gets through
WITH signs, [word IN split(reduce(text = toLower(normalize($name)), sign IN signs | replace(text, sign, ' ')), ' ') WHERE word <> ''] AS entered
WITH signs, entered, [word IN entered WHERE NOT word IN ['the', 'a', 'an', 'of', 'al', 'el']] AS chosen
WITH signs, CASE WHEN chosen = [] THEN entered ELSE chosen END AS words
WHERE size(words) > 0
WITH signs, words,
  // without accents and apostrophes, as plain Latin forms are kept
  [word IN words | replace(reduce(text = '', letter IN split(normalize(word, NFD), '') |
    CASE WHEN '\u0300' <= letter <= '\u036F' THEN text ELSE text + letter END), "'", '')] AS plain
WITH signs, words, split(coalesce($key, reduce(text = '', word IN plain | text + word + ' ') + '|  |  | '), '|') AS forms
WITH signs, words,
  [form IN forms | [word IN split(form, ' ') WHERE word <> '']] AS forms
WITH signs, words,
  CASE WHEN all(word IN forms[0] WHERE word IN ['the', 'a', 'an', 'of', 'al', 'el']) THEN forms[0]
    ELSE [word IN forms[0] WHERE NOT word IN ['the', 'a', 'an', 'of', 'al', 'el']] END AS latin,
  forms[1] AS sounds, forms[2] AS consonants, forms[3] AS joined
WITH signs, words, latin, sounds, consonants, joined,
  [word IN words | '(' + word + '^8 OR ' + word + '*^4 OR *' + word + '*^2)'] AS asTyped,
  [word IN latin | '(' + word + '^8 OR ' + word + '*^4 OR *' + word + '*^2)'] AS inLatin,
  [word IN sounds | '(' + word + '^4 OR ' + CASE
    WHEN size(word) <= 4 THEN word
    WHEN size(word) <= 6 THEN word + '*^2 OR ' + word + '~1'
    ELSE word + '*^2 OR ' + word + '~2'
  END + ')'] AS bySound,
  // a script without vowels is compared with all, others only with such scripts
  [word IN consonants | CASE
    WHEN left(word, 1) = '0' THEN '(' + word + ' OR 9' + substring(word, 1) + ')'
    ELSE '0' + substring(word, 1)
  END] AS byConsonants,
  [word IN joined | word + CASE WHEN size(word) > 7 THEN ' OR ' + word + '~1' ELSE '' END] AS together
WITH signs, words, latin, sounds, consonants, joined,
  [part IN [asTyped, inLatin, bySound, byConsonants, together] WHERE size(part) > 0 |
    '(' + reduce(query = part[0], more IN tail(part) | query + ' AND ' + more) + ')'] AS parts
CALL (parts) {
  CALL db.index.fulltext.queryNodes('entitySpellings', reduce(query = parts[0], more IN tail(parts) | query + ' OR ' + more)) YIELD node AS entity
  RETURN entity
  UNION
  MATCH (entity:Entity {id: $name})
  RETURN entity
  UNION
  MATCH (:Identifier {id: $name})-[:IDENTIFIES]->(entity:Entity)
  RETURN entity
}
UNWIND range(0, size(entity.names) - 1) AS at
WITH signs, words, latin, sounds, consonants, joined, entity, entity.names[at] AS shown,
  [form IN split(coalesce(entity.search[at], ''), '|') | [word IN split(form, ' ') WHERE word <> '']] AS forms
WITH words, latin, sounds, consonants, joined, entity, shown, forms,
  [word IN split(reduce(text = toLower(normalize(shown)), sign IN signs | replace(text, sign, ' ')), ' ') WHERE word <> ''] AS named,
  reduce(text = '', word IN forms[1] | text + ' ' + word) AS sounding
WITH entity, shown, all(word IN words WHERE any(one IN named WHERE one CONTAINS word)) AS asTyped, CASE
    WHEN [word IN named WHERE NOT word IN ['the', 'a', 'an', 'of', 'al', 'el']] = words OR named = words THEN 1.0
    WHEN size(latin) > 0 AND [word IN forms[0] WHERE NOT word IN ['the', 'a', 'an', 'of', 'al', 'el']] = latin THEN 1.0
    WHEN size(joined) > 0 AND forms[3] = joined THEN 1.0
    WHEN all(word IN words WHERE word IN named) THEN 0.75
    WHEN size(latin) > 0 AND all(word IN latin WHERE word IN forms[0]) THEN 0.75
    WHEN size(sounds) > 0 AND all(word IN sounds WHERE word IN forms[1]) THEN 0.6
    WHEN all(word IN words WHERE any(one IN named WHERE one STARTS WITH word)) THEN 0.5
    WHEN size(latin) > 0 AND all(word IN latin WHERE any(one IN forms[0] WHERE one STARTS WITH word)) THEN 0.5
    WHEN size(consonants) > 0 AND all(word IN consonants WHERE any(one IN forms[2]
      WHERE substring(one, 1) = substring(word, 1) AND (left(one, 1) = '0' OR left(word, 1) = '0'))) THEN 0.4
    WHEN all(word IN words WHERE any(one IN named WHERE one CONTAINS word)) THEN 0.25
    WHEN size(latin) > 0 AND all(word IN latin WHERE any(one IN forms[0] WHERE one CONTAINS word)) THEN 0.25
    WHEN size(sounds) = 0 THEN 0.1
    // the share of neighbouring letters that agree
    ELSE round(0.1 + 0.25 * reduce(share = 0.0, word IN sounds | share
      + toFloat(size([letter IN range(0, size(word) - 2) WHERE sounding CONTAINS substring(' ' + word, letter, 3)]))
      / (size(word) - 1 + 0.000001)) / size(sounds), 2)
  END AS fit
WITH entity, shown, asTyped, CASE WHEN $name IN [entity.id] + coalesce(entity.ids, []) THEN 1.0 ELSE fit END AS score
ORDER BY score DESC, NOT asTyped, shown <> entity.name, size(shown), shown
WITH entity, collect({shown: shown, score: score})[0] AS best
RETURN
  entity.id AS entity,
  entity.name AS name,
  best.shown AS matched,
  [label IN ['Person', 'Province', 'Organisation', 'Attack', 'Operation'] WHERE label IN labels(entity)][0] AS kind,
  best.score AS score,
  coalesce(entity.placeholder, false) AS placeholder
ORDER BY score DESC, placeholder, size(best.shown), name, entity
LIMIT $limit
