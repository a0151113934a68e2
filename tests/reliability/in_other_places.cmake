# cmake -DPROGRAMS=a;b;c -P in_other_places.cmake: E1 to E4. The whole suite of the rules under five time zones and four
# locales: the answers are the same everywhere.
foreach(program IN LISTS PROGRAMS)
    foreach(place IN ITEMS "UTC|de_DE.UTF-8" "Europe/Rome|it_IT.UTF-8" "America/Sao_Paulo|ar_EG.UTF-8" "Pacific/Apia|ja_JP.UTF-8"
            "Asia/Kolkata|de_DE.UTF-8")
        string(REPLACE "|" ";" both "${place}")
        list(GET both 0 zone)
        list(GET both 1 locale)
        execute_process(COMMAND "${CMAKE_COMMAND}" -E env "TZ=${zone}" "LANG=${locale}" "LC_ALL=${locale}" "${program}" -silent
            RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
        if(NOT result EQUAL 0)
            message(FATAL_ERROR "${program} in ${zone}, ${locale}:\n${output}")
        endif()
    endforeach()
endforeach()
