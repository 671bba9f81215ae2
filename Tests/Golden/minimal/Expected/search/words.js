digestSearch("words", `aground:AAf:EAf
ellery:AAf:EAf
ferry:AAf:EAf
harbour:OAf
off:AAf:EAf
port:AAf:EAf
runs:AAf:EAf
`);
