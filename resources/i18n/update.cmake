# Runs lupdate over one area. Arguments: LUPDATE, ROOT, AREA. Called by the targets update_translations_<area>.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/areas.cmake")

set(sources)
foreach(entry IN LISTS vantaggi_area_${AREA})
    if(IS_DIRECTORY "${ROOT}/${entry}")
        file(GLOB_RECURSE found "${ROOT}/${entry}/*.cpp" "${ROOT}/${entry}/*.h")
    else()
        file(GLOB found "${ROOT}/${entry}")
    endif()
    list(APPEND sources ${found})
endforeach()
list(SORT sources)
if(NOT sources)
    message(STATUS "${AREA}: no sources yet")
    return()
endif()

set(common -no-obsolete -locations none -no-ui-lines -source-language en -silent)
execute_process(COMMAND "${LUPDATE}" ${common} -target-language it_IT ${sources} -ts "${CMAKE_CURRENT_LIST_DIR}/it/${AREA}.ts"
    WORKING_DIRECTORY "${ROOT}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${LUPDATE}" ${common} -target-language en_US -pluralonly ${sources} -ts "${CMAKE_CURRENT_LIST_DIR}/en/${AREA}.ts"
    WORKING_DIRECTORY "${ROOT}" COMMAND_ERROR_IS_FATAL ANY)
