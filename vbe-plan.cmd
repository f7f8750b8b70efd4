@echo off
rem Starts vbe-plan on Windows: builds it where it is not built yet, then runs it.
rem After a change of the program's own sources: mvn -q package
rem
rem   JAVA_HOME            the Java to use; else the one on PATH
rem   VBE_PLAN_JAVA_OPTS   more options for Java, such as -Xmx256m

setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%target"
set "JAR=%TARGET%\vbe-plan.jar"

set "JAVA="
if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
)
if not defined JAVA (
    echo vbe-plan: found no Java; vbe-plan needs JDK 17 or later>&2
    exit /b 3
)
if not exist "%JAVA%" (
    echo vbe-plan: JAVA_HOME does not lead to a Java: "%JAVA_HOME%">&2
    exit /b 3
)

rem JAVA_VERSION="17.0.15" in the JDK's own description of itself.
set "VERSION="
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if exist "%RELEASE%" (
    for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~V"
)
rem Without one, for a link on PATH: the program itself finds out.
set "MAJOR=17"
if defined VERSION for /f "delims=." %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
    echo vbe-plan: needs Java 17 or later; "%JAVA%" is %VERSION%>&2
    exit /b 3
)

if exist "%JAR%" goto built
where /q mvn
if errorlevel 1 (
    echo vbe-plan: found no Maven ^(mvn^); it is needed to build the program>&2
    exit /b 3
)
echo vbe-plan: building the program; this is done only when needed>&2
call mvn -q -B -DskipTests -f "%HOME_DIR%pom.xml" package 1>&2 <nul
if errorlevel 1 (
    echo vbe-plan: the build failed>&2
    exit /b 3
)
:built
rem Where git can start it, see GitCommand.
set "VBE_PLAN_PROGRAM=%~f0"

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=20 -XX:+UseSerialGC -XX:NewRatio=1 -XX:-UsePerfData %VBE_PLAN_JAVA_OPTS% -cp "%JAR%" org.vbeplan.cli.Main %*
exit /b %ERRORLEVEL%
