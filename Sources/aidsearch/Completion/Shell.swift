/// The shells that the program can complete its command line in.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The shell's part: it asks this program what may come, so that all three offer the same.
  var script: String {
    switch self {
    case .bash:
      """
      # Completion of aidsearch for bash: source it, or put it where bash-completion looks.
      _aidsearch() {
        local line kind=
        COMPREPLY=()
        while IFS= read -r line; do
          if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("$line"); fi
        done < <(COMP_LINE=$COMP_LINE COMP_POINT=$COMP_POINT "${COMP_WORDS[0]}" --complete bash 2>/dev/null)
        # Without words of its own bash falls back to files, which only some places want.
        [[ $kind == files ]] || compopt +o default
        # A field waits for its value, and so does an option with =.
        [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
      }
      complete -o default -F _aidsearch aidsearch

      """
    case .zsh:
      """
      #compdef aidsearch
      # Completion of aidsearch for zsh: put it as _aidsearch into a folder of fpath.
      _aidsearch() {
        local -a lines values shown
        local line
        lines=("${(@f)$("${words[1]}" --complete zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
        if [[ ${lines[1]} == files ]]; then
          _files
          return
        fi
        for line in "${(@)lines[2,-1]}"; do
          values+=("${line%%$'\\t'*}")
          shown+=("${line/$'\\t'/  -- }")
        done
        (( ${#values} )) || return 1
        if (( ${#values} == 1 )) && [[ ${values[1]} == *: ]]; then
          compadd -U -S '' -- "${values[@]}"
        else
          compadd -U -l -d shown -- "${values[@]}"
        fi
      }
      if [[ ${funcstack[1]} == _aidsearch ]]; then _aidsearch "$@"; else compdef _aidsearch aidsearch; fi

      """
    case .fish:
      """
      # Completion of aidsearch for fish: put it as aidsearch.fish into ~/.config/fish/completions.
      function __aidsearch_complete
        set -l words (commandline -opc)
        set -l program $words[1]
        set -e words[1]
        set -l lines ($program --complete fish -- $words (commandline -ct) 2>/dev/null)
        if test "$lines[1]" = files
          __fish_complete_path (commandline -ct)
        else if set -q lines[2]
          printf '%s\\n' $lines[2..-1]
        end
      end
      complete -c aidsearch -f -a '(__aidsearch_complete)'

      """
    }
  }
}
