set(VANTAGGI_ICO "${CMAKE_CURRENT_SOURCE_DIR}/icons/vantaggi.ico")
set(VANTAGGI_MANIFEST "${CMAKE_CURRENT_SOURCE_DIR}/windows/vantaggi.manifest")
configure_file(windows/vantaggi.rc.in vantaggi.rc @ONLY)
target_sources(vantaggi PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/vantaggi.rc")
# The resource brings its own manifest; a second one from the linker would collide with it.
target_link_options(vantaggi PRIVATE $<$<CXX_COMPILER_ID:MSVC>:/MANIFEST:NO>)

include(bundled_qt.cmake)
