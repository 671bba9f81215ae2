// Two folders change names in one step. Swift sees neither renameat2, which glibc hides behind _GNU_SOURCE and musl
// lacks, nor the variadic syscall(2) that stands in for it.
#include <errno.h>

#if defined(__APPLE__)
#include <stdio.h>

static inline int exchange_names(int folder, const char *a, const char *b) {
    return renameatx_np(folder, a, folder, b, RENAME_SWAP);
}
#elif defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

static inline int exchange_names(int folder, const char *a, const char *b) {
    return (int)syscall(SYS_renameat2, folder, a, folder, b, 1 << 1 /* RENAME_EXCHANGE */);
}
#else
static inline int exchange_names(int folder, const char *a, const char *b) {
    (void)folder, (void)a, (void)b;
    errno = ENOSYS;
    return -1;
}
#endif
