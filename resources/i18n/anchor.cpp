// A library needs one source; the content of this one is its resource.
