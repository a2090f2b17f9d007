@echo off
rem Starts Ectopy: the window without arguments, a command with them (see ectopy --help).
rem ECTOPY_JAVA_OPTS: further options for Java, such as -Xmx1g.
setlocal
set "ECTOPY_HOME=%~dp0.."
set "FOUND="
rem An installed program brings its own Java, with JavaFX in it.
set "JAVAFX="
call :try "%ECTOPY_HOME%\..\runtime"
if defined FOUND goto start
set JAVAFX=--module-path "%ECTOPY_HOME%\lib\javafx" --add-modules javafx.controls
call :try "%JAVA_HOME%"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto") do (
  for /d %%J in ("%ProgramFiles%\%%~V\*25*") do call :try "%%~J"
)
for /d %%J in ("%USERPROFILE%\.jdks\*25*") do call :try "%%~J"
for /d %%J in ("%USERPROFILE%\scoop\apps\*25*") do call :try "%%~J\current"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
if not defined FOUND (
  echo Ectopy needs Java 25 and found none on this machine: install a JDK 25 ^(for example Eclipse Temurin 25 from https://adoptium.net^), or set JAVA_HOME to one. 1>&2
  exit /b 2
)
:start
rem Training holds all its beats in memory; everything else reads records as it goes.
set "HEAP=-Xmx400m"
for %%C in (train fine-tune evaluate simulate) do if "%~1"=="%%C" set "HEAP=-Xmx2g"
rem The window is there sooner when Java compiles less of what is done only once.
set "COMPILE=-XX:CompileThresholdScaling=4"
if not "%~2"=="" set "COMPILE="
rem What Java learned from a rehearsed start; left alone, without a word, where it does not fit.
set "CACHE="
if exist "%ECTOPY_HOME%\lib\start.aot" set CACHE="-XX:AOTCache=%ECTOPY_HOME%\lib\start.aot" -Xlog:disable
"%FOUND%\bin\java.exe" %HEAP% %COMPILE% %CACHE% -XX:-UsePerfData %JAVAFX% --enable-native-access=javafx.graphics,ALL-UNNAMED %ECTOPY_JAVA_OPTS% "-Dectopy.home=%ECTOPY_HOME%" -cp "%ECTOPY_HOME%\lib\ectopy.jar" org.ectopy.Ectopy %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "FOUND=%~1"
exit /b 0
