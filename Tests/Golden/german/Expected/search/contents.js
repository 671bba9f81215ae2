digestSearch("contents", `version st595fuzlarb
block 64
words
article 4 20462 DD9AH
event 2 20462 EByf AX
person 1
outlet 3
of harbour AX AP Af Af
of kueste Bv Av Af Av
of ledger Av Av Af A3
`);
