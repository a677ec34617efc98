# What find_package(orm) finds: liborm as orm::orm, and orm_generate.
#
#   orm_generate(TARGET SCHEMA FILE-OR-FOLDER [QUERIES FILE-OR-FOLDER...] [OUTPUT FOLDER])
#
# has `ormgen gen` compile a schema and its queries as a step of the build, whenever one of them is
# newer than its C, and adds that C to the target. OUTPUT is generated/ in the binary folder without it.
get_filename_component(_orm_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(ORM_GENERATOR "${_orm_prefix}/bin/ormgen")

if(NOT TARGET orm::orm)
    add_library(orm::orm SHARED IMPORTED)
    set_target_properties(orm::orm PROPERTIES
        IMPORTED_LOCATION "${_orm_prefix}/lib/liborm.so.0"
        IMPORTED_SONAME liborm.so.0
        INTERFACE_INCLUDE_DIRECTORIES "${_orm_prefix}/include")
endif()
unset(_orm_prefix)

# The files that a file or a folder stands for.
function(_orm_inputs out pattern)
    set(found)
    foreach(path ${ARGN})
        if(IS_DIRECTORY "${path}")
            file(GLOB_RECURSE inside CONFIGURE_DEPENDS "${path}/${pattern}")
            list(APPEND found ${inside})
        else()
            list(APPEND found "${path}")
        endif()
    endforeach()
    set(${out} ${found} PARENT_SCOPE)
endfunction()

function(orm_generate target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SCHEMA;OUTPUT" "QUERIES")
    if(NOT arg_SCHEMA OR arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "orm_generate(TARGET SCHEMA … [QUERIES …] [OUTPUT …])")
    endif()
    get_filename_component(output "${arg_OUTPUT}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
    if(NOT arg_OUTPUT)
        set(output "${CMAKE_CURRENT_BINARY_DIR}/generated")
    endif()
    set(command "${ORM_GENERATOR}" gen "${arg_SCHEMA}" ${arg_QUERIES} -o "${output}")

    # Which files there are depends on what is in the schema: it is asked anew when that changes.
    execute_process(COMMAND ${command} --list
        WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
        OUTPUT_VARIABLE made ERROR_VARIABLE errors RESULT_VARIABLE status)
    if(status)
        message(FATAL_ERROR "ormgen gen ${arg_SCHEMA}:\n${errors}")
    endif()
    string(REPLACE "\n" ";" made "${made}")
    list(REMOVE_ITEM made "")

    list(TRANSFORM arg_SCHEMA PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
    list(TRANSFORM arg_QUERIES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
    _orm_inputs(schemas "*.orm" ${arg_SCHEMA})
    _orm_inputs(queries "*.sql" ${arg_QUERIES})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schemas} ${queries})

    # Files that did not change keep their time, so it is the stamp that says when gen ran.
    set(stamp "${output}/.made-for-${target}")
    add_custom_command(OUTPUT "${stamp}" BYPRODUCTS ${made}
        COMMAND ${command}
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
        DEPENDS ${schemas} ${queries}
        COMMENT "ormgen gen" VERBATIM)
    list(FILTER made INCLUDE REGEX "\\.c$")
    target_sources(${target} PRIVATE ${made} "${stamp}")
    target_include_directories(${target} PUBLIC "${output}")
    target_link_libraries(${target} PUBLIC orm::orm)
endfunction()
