install(FILES "desktop/${VANTAGGI_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "desktop/${VANTAGGI_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "desktop/${VANTAGGI_ID}.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "icons/${VANTAGGI_ID}.svg" DESTINATION "${icons}/scalable/apps")
foreach(size 16 22 24 32 48 64 128 256)
    install(FILES "icons/${VANTAGGI_ID}-${size}.png" DESTINATION "${icons}/${size}x${size}/apps"
        RENAME "${VANTAGGI_ID}.png")
endforeach()

# Distributions expect these compressed at level 9, without the time of the build in them.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_gzipped source destination name)
    string(MAKE_C_IDENTIFIER "${source}" stem)
    set(packed "${CMAKE_CURRENT_BINARY_DIR}/${stem}.gz")
    add_custom_command(OUTPUT "${packed}"
        COMMAND "${GZIP_PROGRAM}" -9nc "${CMAKE_CURRENT_SOURCE_DIR}/${source}" > "${packed}"
        DEPENDS "${source}" VERBATIM)
    set_property(DIRECTORY APPEND PROPERTY vantaggi_gzipped "${packed}")
    install(FILES "${packed}" DESTINATION "${destination}" RENAME "${name}.gz")
endfunction()
install_gzipped(man/vantaggi.1 "${CMAKE_INSTALL_MANDIR}/man1" vantaggi.1)
install_gzipped(man/vantaggi-cli.1 "${CMAKE_INSTALL_MANDIR}/man1" vantaggi-cli.1)
install_gzipped(man/it/vantaggi.1 "${CMAKE_INSTALL_MANDIR}/it/man1" vantaggi.1)
install_gzipped(man/it/vantaggi-cli.1 "${CMAKE_INSTALL_MANDIR}/it/man1" vantaggi-cli.1)
install_gzipped(debian/changelog "${CMAKE_INSTALL_DOCDIR}" changelog)
get_property(gzipped DIRECTORY PROPERTY vantaggi_gzipped)
add_custom_target(gzipped_documents ALL DEPENDS ${gzipped})

file(READ "${PROJECT_SOURCE_DIR}/LICENSE" VANTAGGI_LICENSE)
file(READ "${PROJECT_SOURCE_DIR}/THIRD-PARTY.md" VANTAGGI_THIRD_PARTY)
configure_file(debian/copyright.in copyright @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# The hardening that distributions ask of every program. Fortified calls need an optimised build; some compilers preset them.
target_compile_options(vantaggi_flags INTERFACE "$<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
target_link_options(vantaggi_flags INTERFACE LINKER:-z,relro,-z,now)
