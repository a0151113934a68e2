# cmake -DVALGRIND=... -DPROGRAMS=a;b;c -P in_valgrind.cmake: the suite of the rules under memcheck, which sees what the
# sanitizers do not: values that were never set.
foreach(program IN LISTS PROGRAMS)
    execute_process(COMMAND "${VALGRIND}" --quiet --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite
            --undef-value-errors=yes "${program}" -silent -maxwarnings 0
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${program}:\n${output}")
    endif()
endforeach()
