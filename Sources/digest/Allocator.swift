#if os(Linux)
    // Linked and nothing else: mimalloc (Leijen, Zorn and de Moura 2019) takes the place of the C library's `malloc`. A
    // build makes millions of short texts, and this makes it an eighth cheaper.
    private import CMimalloc
#endif
