# Where Qt's libraries travel with the program, so do the texts of their licence.
# Qt 6.5 renamed the argument that receives the script's name.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set(script_argument OUTPUT_SCRIPT)
else()
    set(script_argument FILENAME_VARIABLE)
endif()
qt_generate_deploy_app_script(TARGET vantaggi ${script_argument} deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/THIRD-PARTY.md"
    licenses/LGPL-3.0.txt licenses/GPL-3.0.txt
    DESTINATION licenses)
