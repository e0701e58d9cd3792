@echo off
rem Starts Annals with a Java that is new enough, which it finds by itself: ANNALS_JAVA_HOME, JAVA_HOME, the PATH, then the
rem usual install folders. ANNALS_JAVA_OPTS holds further options for that Java.
setlocal EnableExtensions DisableDelayedExpansion

set "OLDEST=25"
for %%H in ("%~dp0..") do set "ANNALS_HOME=%%~fH"
set "JAVA="

rem A home may have been set with quotes around it.
if defined ANNALS_JAVA_HOME set "CANDIDATE=%ANNALS_JAVA_HOME:"=%\bin\java.exe"
if defined ANNALS_JAVA_HOME call :try
if defined JAVA goto start
if defined JAVA_HOME set "CANDIDATE=%JAVA_HOME:"=%\bin\java.exe"
if defined JAVA_HOME call :try
if defined JAVA goto start

for /f "delims=" %%J in ('where $PATH:java.exe 2^>nul') do if not defined JAVA (
    set "CANDIDATE=%%J"
    call :try
)
if defined JAVA goto start

for /d %%D in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
) do if not defined JAVA (
    set "CANDIDATE=%%~D\bin\java.exe"
    call :try
)
if defined JAVA goto start

>&2 echo annals: needs Java %OLDEST% or later and found none; install a JDK %OLDEST% (for example from https://adoptium.net) or point ANNALS_JAVA_HOME to one
exit /b 1

:start
set "VERSION=unknown"
for %%J in ("%ANNALS_HOME%\lib\annals-*.jar") do set "JAR=%%~fJ" & set "VERSION=%%~nJ"
set "VERSION=%VERSION:annals-=%"
set "NOTES="
if exist "%ANNALS_HOME%\lib\annals.aot" set NOTES="-XX:AOTCache=%ANNALS_HOME%\lib\annals.aot" -Xlog:aot*=off
set "RUNNING=-Xms64m"
if "%~1"=="import" set "RUNNING=-XX:+UseParallelGC"
"%JAVA%" %RUNNING% %NOTES% --module-path "%ANNALS_HOME%\lib\javafx" --add-modules javafx.controls,javafx.web --enable-native-access=javafx.graphics,javafx.web,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dannals.home=%ANNALS_HOME%" "-Dannals.version=%VERSION%" %ANNALS_JAVA_OPTS% -cp "%JAR%" annals.app.Main %*
exit /b %ERRORLEVEL%

rem Sets JAVA to CANDIDATE if that is new enough. The release file beside it tells at once; without one it is asked itself.
:try
if not exist "%CANDIDATE%" exit /b
set "FOUND="
for %%R in ("%CANDIDATE%\..\..\release") do set "RELEASE=%%~fR"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%K in ("%RELEASE%") do if "%%K"=="JAVA_VERSION" set "FOUND=%%~L"
if not defined FOUND for /f "tokens=2,3" %%K in ('^""%CANDIDATE%" -version 2^>^&1^"') do if "%%K"=="version" set "FOUND=%%~L"
if not defined FOUND exit /b
for /f "tokens=1 delims=.-+_" %%V in ("%FOUND%") do set "FOUND=%%V"
for /f "delims=0123456789" %%X in ("%FOUND%") do exit /b
if %FOUND% GEQ %OLDEST% set "JAVA=%CANDIDATE%"
exit /b
