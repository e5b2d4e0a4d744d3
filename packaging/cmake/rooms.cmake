# Helpers that keep each room's CMakeLists.txt a plain list.

add_library(fw_flags INTERFACE)
target_compile_options(fw_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
  -Wimplicit-fallthrough $<$<BOOL:${FW_WERROR}>:-Werror>)
target_include_directories(fw_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(fw_flags INTERFACE
  FW_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
  QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)
if(FW_SANITIZE)
  target_compile_options(fw_flags INTERFACE -fsanitize=${FW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(fw_flags INTERFACE -fsanitize=${FW_SANITIZE})
endif()

# fw_room(name SOURCES … [LINK …]): static library fw_<name>.
function(fw_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
  add_library(fw_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(fw_${name} PUBLIC fw_flags ${ROOM_LINK})
endfunction()

# fw_test(room SOURCES … [LINK …]): Qt Test program tst_<room>, registered with ctest. Runs without a display.
function(fw_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  add_executable(tst_${name} ${TEST_SOURCES})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(tst_${name} PRIVATE FW_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  target_link_libraries(tst_${name} PRIVATE fw_flags Qt6::Test ${TEST_LINK})
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
