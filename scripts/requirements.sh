# Sourced by the other scripts: installs what the build needs and this machine lacks.
# Says what it installs and asks for nothing; without the right to install it says what to run instead. Further packages
# are arguments.

packages_needed=(libxapian-dev libstdc++-12-dev zlib1g-dev libdeflate-dev libxml2-dev libarchive-dev libgmime-3.0-dev libcmark-dev)

install_requirements() {
  if ! command -v swift >/dev/null 2>&1; then
    echo "Swift 6.1 or later is needed and not installed: see https://www.swift.org/install/linux/" >&2
    exit 2
  fi
  local missing=() package
  for package in "${packages_needed[@]}" "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "these packages are missing, and installing them needs root: run" >&2
      echo "  sudo apt-get install ${missing[*]}" >&2
      exit 2
    fi
    as_root=(sudo -n)
  fi
  echo "Installing ${missing[*]} ..."
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "apt-get could not install ${missing[*]}; its whole output is in $log" >&2
    exit 2
  fi
  rm -f "$log"
}
