# Runs lupdate over one area. Arguments: LUPDATE, ROOT, AREA, and TO: the folder that has it/ and en/ (default: this one).
# Called by the targets update_translations_<area>, and by the test that asks whether anything is missing.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/areas.cmake")
if(NOT TO)
    set(TO "${CMAKE_CURRENT_LIST_DIR}")
endif()

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
execute_process(COMMAND "${LUPDATE}" ${common} -target-language it_IT ${sources} -ts "${TO}/it/${AREA}.ts"
    WORKING_DIRECTORY "${ROOT}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${LUPDATE}" ${common} -target-language en_US -pluralonly ${sources} -ts "${TO}/en/${AREA}.ts"
    WORKING_DIRECTORY "${ROOT}" COMMAND_ERROR_IS_FATAL ANY)
