/** What a server that renders pages gets for `quizmatter/widget`: nothing, since it has no elements to define. */
export {}
