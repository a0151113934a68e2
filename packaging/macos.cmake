target_sources(vantaggi PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/icons/vantaggi.icns")
# The property is set for the directory that made the target, which is where the bundle is put together.
get_target_property(vantaggi_dir vantaggi SOURCE_DIR)
set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/icons/vantaggi.icns" DIRECTORY "${vantaggi_dir}"
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(vantaggi PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME Vantaggi
    MACOSX_BUNDLE_GUI_IDENTIFIER "${VANTAGGI_ID}"
    MACOSX_BUNDLE_ICON_FILE vantaggi.icns
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "Copyright 2026 The Vantaggi authors, MIT License")

include(bundled_qt.cmake)
