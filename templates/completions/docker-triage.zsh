#compdef docker-triage
# Completion of docker-triage for zsh. The tool itself knows what fits; this only asks it.
_docker_triage() {
  local line kind=0 tab=$'\t'
  local -a found
  for line in ${(f)"$(${words[1]} __complete ${words[2,CURRENT-1]} "${words[CURRENT]}" 2>/dev/null)"}; do
    if [[ $line == :* ]]; then kind=${line#:}
    elif [[ $line == *$tab* ]]; then found+=("${${line%%$tab*}//:/\\:}:${line#*$tab}")
    else found+=("${line//:/\\:}")
    fi
  done
  if (( ${#found} )); then _describe -o 'docker-triage' found
  elif (( kind == 16 )); then _files -/
  elif (( kind != 4 )); then _files
  fi
}
if [[ $funcstack[1] == _docker_triage ]]; then _docker_triage "$@"; else compdef _docker_triage docker-triage; fi
