#!/usr/bin/env bash
# How a case grows: bench/growth.sh FOLDER [SIZE...] makes cases of these sizes in the folder, and prints a line of CSV for each; GrowthChart draws them.
# Needs: mvn -P bench -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1
shift
sizes=("${@:-1000 10000 100000}")
class_path=bench/target/attest-bench-0.1.0-SNAPSHOT.jar:cli/target/attest-cli.jar
for jar in cli/target/lib/*.jar; do
    class_path=$class_path:$jar
done

run() { java -XX:+UseSerialGC -Xmx6g -Dfile.encoding=UTF-8 -cp "$class_path" "$@"; }

# The least of five runs, in milliseconds.
least() {
    local best=999999 start took
    for _ in 1 2 3 4 5; do
        start=$(date +%s%N)
        "$@" >/dev/null
        took=$((($(date +%s%N) - start) / 1000000))
        [ "$took" -ge "$best" ] || best=$took
    done
    echo "$best"
}

mkdir -p "$folder"
echo "reports,reading,reading_cpu,keeping,keeping_cpu,linking,linking_cpu,linking_cpu_mean,incidents,incidents_changed,incidents_ms,version_ms,megabytes"
# shellcheck disable=SC2048 # sizes are words
for size in ${sizes[*]}; do
    case=$folder/c$size
    if [ ! -d "$case" ]; then
        run org.attest.bench.GrowthReports "$folder/$size.jsonl" 0 "$size"
        ./attest -q --case "$case" add "$folder/$size.jsonl" >/dev/null
        ./attest --case "$case" incidents >/dev/null
    fi
    measured=$(run org.attest.bench.GrowthRun "$case" $((size * 10)))
    ./attest --case "$case" incidents >/dev/null
    echo "$size,$measured,$(least ./attest --case "$case" incidents),$(least ./attest version),$(du -sm "$case" | cut -f1)"
done
