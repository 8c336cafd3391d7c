# Runs one server in a session of its own and ends it whatever happens to the launcher, which holds the other end of
# standard input: a closed pipe is the order to stop, and the kernel closes it even after SIGKILL.
# Every process of the server inherits the lock, so the next start waits until the last of them is gone.
lock=$1 signal=$2 grace=$3
shift 3

exec 9>>"$lock"
flock -w 30 9 || exit 75

exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{
  while read -r _ <&3; do :; done
  kill -s "$signal" "$server"
  sleep "$grace"
  kill -s KILL -- "-$$"
} >/dev/null 2>&1 &
exec 3<&-

wait "$server"
status=$?
trap '' TERM
kill -s TERM -- "-$$" 2>/dev/null
exit "$status"
