# cmake -DWORK=<empty folder> -P layering_control.cmake: the layering test finds each kind of wrong include, and nothing
# in a tree that has none.

set(script "${CMAKE_CURRENT_LIST_DIR}/layering.cmake")

function(lay_out)
    file(REMOVE_RECURSE "${WORK}")
    file(WRITE "${WORK}/model/domain/a.h" "#include \"model/domain/b.h\"\n#include <QDate>\n")
    file(WRITE "${WORK}/model/catalogue/a.cpp" "#include \"model/domain/a.h\"\n#include \"model/result.h\"\n")
    file(WRITE "${WORK}/model/store/a.cpp" "#include \"model/store/a.h\"\n#include <QSqlQuery>\n")
    file(WRITE "${WORK}/model/workspace.cpp" "#include \"model/store/a.h\"\n#include \"workspace.moc\"\n")
    file(WRITE "${WORK}/ui/page.cpp" "#include \"model/workspace.h\"\n#include <QWidget>\n")
    file(WRITE "${WORK}/app/main.cpp" "#include \"app/options.h\"\n#include \"ui/page.h\"\n")
endfunction()

function(run result)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${WORK}" -P "${script}"
        RESULT_VARIABLE code ERROR_VARIABLE words OUTPUT_QUIET)
    set(${result} "${code}" PARENT_SCOPE)
    set(said "${words}" PARENT_SCOPE)
endfunction()

lay_out()
run(code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "A sound tree was refused:\n${said}")
endif()

foreach(wrong IN ITEMS
        "model/domain/a.h|\"model/catalogue/a.h\"" "model/domain/a.h|\"ui/page.h\"" "model/domain/a.h|\"b.h\""
        "model/domain/a.h|<QtGui/QColor>" "model/domain/a.h|<QtSql/QSqlQuery>" "model/domain/a.h|<QSqlQuery>"
        "model/catalogue/a.cpp|\"model/workspace.h\"" "model/catalogue/a.cpp|\"model/store/a.h\""
        "model/catalogue/a.cpp|<QSqlQuery>" "model/store/a.cpp|\"model/workspace.h\""
        "model/workspace.cpp|<QtWidgets/QWidget>" "model/workspace.cpp|\"app/options.h\""
        "model/workspace.cpp|\"ui/page.h\"" "ui/page.cpp|\"model/store/a.h\"" "ui/page.cpp|\"app/options.h\""
        "ui/page.cpp|\"page.h\"" "ui/page.cpp|<QSqlDatabase>" "app/main.cpp|<QtSql>")
    string(REPLACE "|" ";" parts "${wrong}")
    list(GET parts 0 file)
    list(GET parts 1 include)
    lay_out()
    file(APPEND "${WORK}/${file}" "  #  include ${include}\n")
    run(code)
    string(FIND "${said}" "${file}" place)
    if(code EQUAL 0 OR place EQUAL -1)
        message(FATAL_ERROR "${file} may include ${include}, says the layering test:\n${said}")
    endif()
endforeach()

file(REMOVE_RECURSE "${WORK}/model/domain")
run(code)
if(code EQUAL 0)
    message(FATAL_ERROR "A tree without a domain was not noticed")
endif()
