# Completion of docker-triage for bash. The tool itself knows what fits; this only asks it.
_docker_triage() {
  local IFS=$'\n' word kind line prefix=
  local -a words=() found=()
  # bash takes --format=json apart at the sign; it is put together again
  local i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == = && ${#words[@]} -gt 0 ]]; then
      words[${#words[@]} - 1]+==
      ((i < COMP_CWORD)) && words[${#words[@]} - 1]+=${COMP_WORDS[++i]}
    else
      words+=("$word")
    fi
  done
  word=${words[${#words[@]} - 1]}
  [[ $word == --*=* && $COMP_WORDBREAKS == *=* ]] && prefix=${word%%=*}=
  kind=0
  while IFS= read -r line; do
    case $line in
      :*) kind=${line#:} ;;
      *) line=${line%%$'\t'*}; found+=("${line#"$prefix"}") ;;
    esac
  done < <("${COMP_WORDS[0]}" __complete "${words[@]}" 2>/dev/null)
  COMPREPLY=("${found[@]}")
  if [[ ${#found[@]} -eq 0 && $kind -ne 4 ]]; then
    compopt -o filenames 2>/dev/null
    if [[ $kind -eq 16 ]]; then COMPREPLY=($(compgen -d -- "${word#"$prefix"}"))
    else COMPREPLY=($(compgen -f -- "${word#"$prefix"}")); fi
  fi
}
complete -F _docker_triage docker-triage
