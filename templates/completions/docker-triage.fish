# Completion of docker-triage for fish. The tool itself knows what fits; this only asks it.
function __docker_triage_offers
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l lines ($words[1] __complete $words[2..-1] "$typed" 2>/dev/null)
    test (count $lines) -gt 0; or return
    set -l kind $lines[-1]
    set -e lines[-1]
    if test (count $lines) -gt 0
        printf '%s\n' $lines
    else if test "$kind" = :16
        __fish_complete_directories "$typed"
    else if test "$kind" != :4
        __fish_complete_path "$typed"
    end
end
complete -c docker-triage -f -a '(__docker_triage_offers)'
