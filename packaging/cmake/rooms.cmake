# Helpers that keep each room's CMakeLists.txt a plain list.

add_library(fw_flags INTERFACE)
target_compile_options(fw_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
  -Wimplicit-fallthrough $<$<BOOL:${FW_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # False alarms inside std::string (GCC bugs 105329, 105651) and of objects that keep an argument while a call lasts; the
  # sanitizer presets find the real ones.
  target_compile_options(fw_flags INTERFACE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow $<$<COMPILE_LANGUAGE:CXX>:-Wno-dangling-pointer>)
endif()
target_include_directories(fw_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(fw_flags INTERFACE
  FW_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
  QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)
if(FW_FUZZ)
  # The fuzzer sees only code that counts its edges. It does not watch comparisons, which takes a third of the time: the words
  # that inputs are made of come from a dictionary (tests/fuzz/run.sh).
  target_compile_options(fw_flags INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp)
endif()
if(FW_SANITIZE)
  target_compile_options(fw_flags INTERFACE -fsanitize=${FW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(fw_flags INTERFACE -fsanitize=${FW_SANITIZE})
endif()

# The presets that build from nothing compile eight files of a room as one (CMAKE_UNITY_BUILD), which reads their
# headers and makes their templates once. So names in unnamed namespaces are unique in their room; where two files want the same helper, it
# has a header. The presets "dev" and "lint" see each file alone.

# The headers most files start with, parsed once: half the time of a build from nothing. GCC insists that a precompiled header
# was compiled with the flags and macros of its users, so there is one for rooms without Qt, with Qt Core, and with widgets.
option(FW_PCH "Precompile the common headers" ON)
set(fw_std_headers <algorithm> <array> <charconv> <chrono> <cstdint> <deque> <functional> <map> <memory> <optional> <span>
  <stop_token> <string> <string_view> <unordered_map> <utility> <vector> <tl/expected.hpp>)
set(fw_core_headers <QAbstractItemModel> <QFileInfo> <QMetaEnum> <QRegularExpression> <QStringList> <QTimer>)
set(fw_widgets_headers <QApplication> <QBoxLayout> <QKeyEvent> <QLabel> <QMenu> <QPainter> <QStyleOption>)

# fw_precompiled(name header… LINK target…): a precompiled header that rooms with the same Qt modules share.
function(fw_precompiled name)
  cmake_parse_arguments(PRE "" "" "LINK" ${ARGN})
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled_${name}.cpp CONTENT "")
  add_library(fw_precompiled_${name} STATIC ${CMAKE_BINARY_DIR}/precompiled_${name}.cpp)
  target_link_libraries(fw_precompiled_${name} PRIVATE fw_flags tl::expected ${PRE_LINK})
  target_precompile_headers(fw_precompiled_${name} PRIVATE ${PRE_UNPARSED_ARGUMENTS})
endfunction()
if(FW_PCH)
  fw_precompiled(std ${fw_std_headers})
  fw_precompiled(core ${fw_std_headers} ${fw_core_headers} LINK Qt6::Core)
  fw_precompiled(widgets ${fw_std_headers} ${fw_core_headers} ${fw_widgets_headers} LINK Qt6::Widgets)
endif()

# fw_precompile(target linked library…): the fitting one, by what the target links.
function(fw_precompile target)
  if(NOT FW_PCH)
    return()
  endif()
  if("${ARGN}" MATCHES "Qt6::Widgets|fw_widgets|fw_app")
    target_precompile_headers(${target} REUSE_FROM fw_precompiled_widgets)
  elseif("${ARGN}" MATCHES "Qt6::Gui|Qt6::Svg|fw_render")
    return() # few files
  elseif("${ARGN}" MATCHES "Qt6::|fw_items")
    target_precompile_headers(${target} REUSE_FROM fw_precompiled_core)
  else()
    target_precompile_headers(${target} REUSE_FROM fw_precompiled_std)
  endif()
endfunction()

# fw_room(name [HOT] SOURCES … [LINK …]): static library fw_<name>. HOT: what it does decides how long an import or a search takes.
# Its files are compiled one by one: GCC bounds how much a unit may grow by inlining, and decoders in large units lost a quarter of
# their speed.
function(fw_room name)
  cmake_parse_arguments(ROOM "HOT" "" "SOURCES;LINK" ${ARGN})
  add_library(fw_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(fw_${name} PUBLIC fw_flags ${ROOM_LINK})
  fw_precompile(fw_${name} ${ROOM_LINK})
  if(ROOM_HOT)
    set_target_properties(fw_${name} PROPERTIES UNITY_BUILD OFF)
  endif()
endfunction()

# fw_test(room SOURCES … [LINK …]): Qt Test program tst_<room>, registered with ctest. Runs without a display.
function(fw_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  if(FW_SANITIZE)
    math(EXPR TEST_TIMEOUT "3 * ${TEST_TIMEOUT}")
  endif()
  add_executable(tst_${name} ${TEST_SOURCES})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(tst_${name} PRIVATE FW_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  target_link_libraries(tst_${name} PRIVATE fw_flags Qt6::Test ${TEST_LINK})
  # What is tested is optimised; the tests need not be, and are a third of a build.
  target_compile_options(tst_${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
  fw_precompile(tst_${name} Qt6::Test ${TEST_LINK})
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
