#!/bin/sh
# Runs the monthly job for the two newest months in the inbox, the older first, so that late corrections of last month
# are taken in too. A month with nothing new costs a few seconds.
# Ends with 0, or with the gravest exit code met: 1 and 2 (somebody must mend the installation) before 3 (held).
set -u
home=${COVERAGE_HOME:-/opt/coverage}
inbox=${COVERAGE_INBOX:-/srv/coverage/inbox}
outbox=${COVERAGE_OUTBOX:-/srv/coverage/outbox}

months=$(find "$inbox" -mindepth 1 -maxdepth 1 -type d -name '[0-9][0-9][0-9][0-9]-[01][0-9]' | sed 's|.*/||' | sort | tail -n 2)
if [ -z "$months" ]; then
    echo "nightly: no folder such as 2022-07 in $inbox" >&2
    exit 2
fi

gravest=0
for month in $months; do
    "$home/coverage" run --month "$month" --inbox "$inbox" --outbox "$outbox"
    code=$?
    case $code in
        0) ;;
        3) [ "$gravest" -ne 0 ] || gravest=3 ;;
        *) gravest=$code ;;
    esac
done
exit "$gravest"
