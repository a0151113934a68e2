set(CPACK_PACKAGE_NAME vantaggi)
set(CPACK_PACKAGE_VENDOR "The Vantaggi authors")
set(CPACK_PACKAGE_CONTACT "The Vantaggi authors <authors@vantaggi.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Vantaggi teaches how a partner company activates and uses its technical
support benefits: benefits and roles, support contracts, support plans and
support requests, in English and in Italian.
.
Nothing leaves the computer: the portals are rehearsed, never contacted, and
no real incident is consumed. Everything is kept in one workspace file. A
command line program does the same for scripts.")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(WIN32)
    set(CPACK_GENERATOR ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
# What is loaded at run time no tool finds: the SQLite driver, and Qt's own Italian words, without which Back, Next and Cancel
# would stay English.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/Education)
# On Fedora the SQLite driver is part of qt6-qtbase.
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase, qt6-qttranslations")
set(shared "/usr/share")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    "${shared}/applications" "${shared}/metainfo" "${shared}/mime" "${shared}/mime/packages" "${shared}/icons"
    "${shared}/icons/hicolor" "${shared}/man" "${shared}/man/man1" "${shared}/man/it" "${shared}/man/it/man1")
foreach(size scalable 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        "${shared}/icons/hicolor/${size}" "${shared}/icons/hicolor/${size}/apps")
endforeach()

include(CPack)
