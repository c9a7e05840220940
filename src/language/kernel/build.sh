#!/bin/sh
# Builds kernel.wasm from kernel.c, and notes the hash of the source it was built from. Needs clang and lld.
set -eu
cd "$(dirname "$0")"
clang --target=wasm32 -O3 -msimd128 -ffast-math -ffreestanding -fno-builtin -nostdlib -fvisibility=hidden \
  -Wl,--no-entry -Wl,--export-dynamic -Wl,--import-memory -Wl,--strip-all -o kernel.wasm kernel.c
sha256sum kernel.c | cut -d' ' -f1 > kernel.source.sha256
