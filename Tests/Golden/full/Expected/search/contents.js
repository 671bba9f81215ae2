digestSearch("contents", `version qabz7488t1k7
block 64
words
article 2 20514 AX
event 1 20514 Af Av
person 0
outlet 3
of harbour Af Af  Af
of ledger Av Af  Av
of silent    A3
`);
