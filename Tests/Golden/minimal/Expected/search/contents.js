digestSearch("contents", `version 2g3falrsjk5rq
block 64
words
article 1 20514 Af
event 1 20514 Af
person 0
outlet 1
of harbour Af Af  Af
`);
