// Stands in the place of libcurl in the program with Swift's libraries inside. FlyingFox, which serves the preview, can
// also pass requests on, by Foundation's URLSession and so by libcurl; this program never does. Without libcurl, and the
// twenty libraries that it brings, it starts faster and runs where they are not installed.

#include <stdio.h>
#include <stdlib.h>

static void refuse(void) {
    fputs("digest was built without libcurl and cannot make requests\n", stderr);
    abort();
}

#define REFUSE(name) void name(void) { refuse(); }

REFUSE(curl_easy_cleanup)
REFUSE(curl_easy_getinfo)
REFUSE(curl_easy_init)
REFUSE(curl_easy_pause)
REFUSE(curl_easy_setopt)
REFUSE(curl_easy_strerror)
REFUSE(curl_free)
REFUSE(curl_global_init)
REFUSE(curl_multi_add_handle)
REFUSE(curl_multi_assign)
REFUSE(curl_multi_cleanup)
REFUSE(curl_multi_info_read)
REFUSE(curl_multi_init)
REFUSE(curl_multi_remove_handle)
REFUSE(curl_multi_setopt)
REFUSE(curl_multi_socket_action)
REFUSE(curl_slist_append)
REFUSE(curl_slist_free_all)
REFUSE(curl_url)
REFUSE(curl_url_get)
REFUSE(curl_url_set)
REFUSE(curl_version)
REFUSE(curl_version_info)
