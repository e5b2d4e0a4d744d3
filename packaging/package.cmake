# The Debian package; see packaging/make-deb.sh.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME framewake)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer for distributed traces")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${FW_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Framewake opens traces of OpenTelemetry, Jaeger, Zipkin, Tempo and log files
and shows where the time went: waterfall with its critical path, flame graph,
graph of services, statistics, comparison of two traces, bottlenecks of all.
It works offline and keeps everything in a local cache.
.
The package holds the window, framewake, and the command line, framewake-cli.")
# The section [run] of the dependencies: without the window system plugins there is no window; the rest can be missed.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-qpa-plugins)
file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/dependencies.txt lines)
set(recommended)
set(inside FALSE)
foreach(line IN LISTS lines)
  if(line MATCHES "^\\[(.*)\\]")
    string(COMPARE EQUAL "${CMAKE_MATCH_1}" run inside)
  elseif(inside AND line MATCHES "^([a-z0-9.+-]+)")
    list(APPEND recommended ${CMAKE_MATCH_1})
  endif()
endforeach()
list(REMOVE_ITEM recommended libqt6svg6 qt6-qpa-plugins)
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
include(CPack)
