// 1 What there is: labels and how many
MATCH (entity:Entity)
RETURN [label IN labels(entity) WHERE label <> 'Entity'] AS labels, count(*) AS entities
ORDER BY entities DESC;

// 2 Who led what, and when
MATCH (person:Person)-[office:LED]->(organisation:Organisation|Province)
RETURN person.name, organisation.name, office.since, office.until, office.ending, office.status
ORDER BY office.sinceLatest;

// 3 Who led what, drawn (name the type of each relationship)
MATCH (person:Person)-[office:LED]->(organisation:Organisation|Province)
RETURN person, office, organisation;

// 4 Oaths and parts on one day, 30 June 2015
MATCH (party:Entity)-[fact:PLEDGED_TO|LED|PART_OF]->(side:Entity)
WHERE coalesce(fact.sinceEarliest <= date('2015-06-30'), true)
  AND coalesce(date('2015-06-30') <= fact.untilLatest, true)
RETURN party, fact, side;

// 5 How surely a fact holds: bounds, attested and presumed days
MATCH (person:Person)-[office:LED]->(organisation:Organisation|Province)
RETURN person.name, organisation.name, office.sinceEarliest, office.sinceLatest, office.untilEarliest, office.untilLatest, office.attestedUntil, office.presumedUntil
ORDER BY office.sinceLatest;

// 6 Who says so: the statements behind a fact
MATCH (person:Person {name: 'Rustam Asildarov'})-[fact:LED|PLEDGED_TO]->(other:Entity)
MATCH (statement:Statement {fact: fact.id})-[:STATED_IN]->(source:Source)
RETURN other.name, type(fact) AS fact, statement.stance, statement.since, statement.until, source.publisher, source.published, statement.locator
ORDER BY other.name, source.knownFrom;

// 7 What the sources cannot agree on
MATCH (entity:Entity)-[fact:LED|PLEDGED_TO|MEMBER_OF|KILLED_IN|CLAIMED|ATTRIBUTED_TO]->(other:Entity)
WHERE fact.status = 'contested' OR size(fact.disputed) > 0
RETURN entity.name, type(fact) AS fact, other.name, fact.status, fact.disputed
ORDER BY entity.name;

// 8 The five reports: what each says
MATCH (source:Source)<-[:STATED_IN]-(statement:Statement)
RETURN source.publisher, source.title, source.published, count(statement) AS statements
ORDER BY statements DESC;

// 9 Who was killed, in what
MATCH (person:Person)-[death:KILLED_IN]->(event:Event)
RETURN person, death, event;

// 10 Who claimed which attack
MATCH (claimant:Entity)-[claim:CLAIMED]->(attack:Attack)
RETURN claimant, claim, attack;
