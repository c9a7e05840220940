/*
 * The arithmetic of the parser, for WebAssembly with SIMD. Built by build.sh into kernel.wasm.
 *
 * Weights are int8 with one scale a row; activations are quantised to int16 (13 bits and sign, so that sums of 512
 * products stay within int32) with one scale a row. A row is computed alone: the result for a word does not depend on
 * the sentences beside it.
 */
#include <wasm_simd128.h>

typedef float f32;
typedef signed char i8;
typedef short i16;
typedef int i32;

#define EXPORT __attribute__((visibility("default")))
#define QUANT_MAX 8191.0f

extern unsigned char __heap_base;
EXPORT int heap_base(void) { return (int)&__heap_base; }

/* e^x by splitting off the power of two and a polynomial of degree six for the rest. */
static inline f32 exp_(f32 x) {
  if (x < -87.0f) x = -87.0f;
  if (x > 87.0f) x = 87.0f;
  f32 z = x * 1.44269504f;
  i32 n = (i32)(z + (z < 0 ? -0.5f : 0.5f));
  f32 r = (z - n) * 0.69314718f;
  f32 p = 1.0f + r * (1.0f + r * (0.5f + r * (0.16666667f + r * (0.04166667f + r * (0.00833333f + r * 0.00138889f)))));
  union { f32 f; i32 i; } power;
  power.i = (n + 127) << 23;
  return p * power.f;
}

static inline f32 tanh_(f32 x) {
  if (x > 9.0f) return 1.0f;
  if (x < -9.0f) return -1.0f;
  f32 e = exp_(2.0f * x);
  return (e - 1.0f) / (e + 1.0f);
}

/* The same for four at once. */
static inline v128_t exp4(v128_t x) {
  x = wasm_f32x4_pmin(wasm_f32x4_splat(87.0f), wasm_f32x4_pmax(wasm_f32x4_splat(-87.0f), x));
  v128_t n = wasm_f32x4_nearest(wasm_f32x4_mul(x, wasm_f32x4_splat(1.44269504f)));
  v128_t r = wasm_f32x4_sub(x, wasm_f32x4_mul(n, wasm_f32x4_splat(0.69314718f)));
  v128_t p = wasm_f32x4_splat(0.00138889f);
  p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(0.00833333f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(0.04166667f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(0.16666667f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(0.5f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(1.0f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(1.0f));
  v128_t power = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}

static inline v128_t sigmoid4(v128_t x) {
  v128_t one = wasm_f32x4_splat(1.0f);
  return wasm_f32x4_div(one, wasm_f32x4_add(one, exp4(wasm_f32x4_neg(x))));
}

/* tanh x = 2 sigmoid(2x) - 1 */
static inline v128_t tanh4(v128_t x) {
  v128_t s = sigmoid4(wasm_f32x4_add(x, x));
  return wasm_f32x4_sub(wasm_f32x4_add(s, s), wasm_f32x4_splat(1.0f));
}

/* One row of n floats (n a multiple of 8) to int16; gives the scale. */
static f32 quantise(const f32 *x, int n, i16 *q) {
  v128_t m = wasm_f32x4_const(0, 0, 0, 0);
  for (int i = 0; i < n; i += 4) m = wasm_f32x4_max(m, wasm_f32x4_abs(wasm_v128_load(x + i)));
  f32 a = wasm_f32x4_extract_lane(m, 0), b = wasm_f32x4_extract_lane(m, 1);
  f32 c = wasm_f32x4_extract_lane(m, 2), d = wasm_f32x4_extract_lane(m, 3);
  if (b > a) a = b;
  if (c > a) a = c;
  if (d > a) a = d;
  if (a < 1e-8f) a = 1e-8f;
  v128_t scale = wasm_f32x4_splat(QUANT_MAX / a);
  for (int i = 0; i < n; i += 8) {
    v128_t u = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(wasm_v128_load(x + i), scale)));
    v128_t v = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(wasm_v128_load(x + i + 4), scale)));
    wasm_v128_store(q + i, wasm_i16x8_narrow_i32x4(u, v));
  }
  return a / QUANT_MAX;
}

EXPORT void quantise_rows(const f32 *x, int stride, int rows, int n, i16 *q, f32 *scales) {
  for (int t = 0; t < rows; t++) scales[t] = quantise(x + t * stride, n, q + t * n);
}

/* The sums of four vectors of four lanes, as one vector. */
static inline v128_t sums(v128_t a, v128_t b, v128_t c, v128_t d) {
  v128_t ab = wasm_i32x4_add(wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), wasm_i32x4_shuffle(a, b, 2, 6, 3, 7));
  v128_t cd = wasm_i32x4_add(wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), wasm_i32x4_shuffle(c, d, 2, 6, 3, 7));
  return wasm_i32x4_add(wasm_i32x4_shuffle(ab, cd, 0, 1, 4, 5), wasm_i32x4_shuffle(ab, cd, 2, 3, 6, 7));
}

/* One row of activations by four rows of weights. */
static inline v128_t by_four(const i16 *x, const i8 *w, int n) {
  v128_t a = wasm_i32x4_const(0, 0, 0, 0), b = a, c = a, d = a;
  const i8 *w1 = w + n, *w2 = w1 + n, *w3 = w2 + n;
  for (int i = 0; i < n; i += 8) {
    v128_t v = wasm_v128_load(x + i);
    a = wasm_i32x4_add(a, wasm_i32x4_dot_i16x8(v, wasm_i16x8_load8x8(w + i)));
    b = wasm_i32x4_add(b, wasm_i32x4_dot_i16x8(v, wasm_i16x8_load8x8(w1 + i)));
    c = wasm_i32x4_add(c, wasm_i32x4_dot_i16x8(v, wasm_i16x8_load8x8(w2 + i)));
    d = wasm_i32x4_add(d, wasm_i32x4_dot_i16x8(v, wasm_i16x8_load8x8(w3 + i)));
  }
  return sums(a, b, c, d);
}

/* Two rows of activations by four rows of weights: each weight is loaded once for both. */
static inline void two_by_four(const i16 *x, const i16 *y, const i8 *w, int n, v128_t *o, v128_t *p) {
  v128_t z = wasm_i32x4_const(0, 0, 0, 0), a = z, b = z, c = z, d = z, e = z, f = z, g = z, h = z;
  const i8 *w1 = w + n, *w2 = w1 + n, *w3 = w2 + n;
  for (int i = 0; i < n; i += 8) {
    v128_t v = wasm_v128_load(x + i), u = wasm_v128_load(y + i), k;
    k = wasm_i16x8_load8x8(w + i);
    a = wasm_i32x4_add(a, wasm_i32x4_dot_i16x8(v, k));
    e = wasm_i32x4_add(e, wasm_i32x4_dot_i16x8(u, k));
    k = wasm_i16x8_load8x8(w1 + i);
    b = wasm_i32x4_add(b, wasm_i32x4_dot_i16x8(v, k));
    f = wasm_i32x4_add(f, wasm_i32x4_dot_i16x8(u, k));
    k = wasm_i16x8_load8x8(w2 + i);
    c = wasm_i32x4_add(c, wasm_i32x4_dot_i16x8(v, k));
    g = wasm_i32x4_add(g, wasm_i32x4_dot_i16x8(u, k));
    k = wasm_i16x8_load8x8(w3 + i);
    d = wasm_i32x4_add(d, wasm_i32x4_dot_i16x8(v, k));
    h = wasm_i32x4_add(h, wasm_i32x4_dot_i16x8(u, k));
  }
  *o = sums(a, b, c, d);
  *p = sums(e, f, g, h);
}

static inline v128_t rescaled(v128_t sum, v128_t weight_scale, f32 row_scale, v128_t bias) {
  v128_t product = wasm_f32x4_mul(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), weight_scale), wasm_f32x4_splat(row_scale));
  return wasm_f32x4_add(bias, product);
}

/* y[t][o] = x[t] . w[o] + bias[o], for quantised rows x. `n` a multiple of 8, `outs` of 4. */
EXPORT void linear(const i16 *x, const f32 *scales, int rows, int n, const i8 *w, const f32 *weight_scales, int outs,
                   const f32 *bias, f32 *y, int stride) {
  for (int o = 0; o < outs; o += 4) {
    const i8 *wo = w + o * n;
    v128_t s = wasm_v128_load(weight_scales + o), b = wasm_v128_load(bias + o);
    int t = 0;
    for (; t + 1 < rows; t += 2) {
      v128_t first, second;
      two_by_four(x + t * n, x + (t + 1) * n, wo, n, &first, &second);
      wasm_v128_store(y + t * stride + o, rescaled(first, s, scales[t], b));
      wasm_v128_store(y + (t + 1) * stride + o, rescaled(second, s, scales[t + 1], b));
    }
    if (t < rows) wasm_v128_store(y + t * stride + o, rescaled(by_four(x + t * n, wo, n), s, scales[t], b));
  }
}

/*
 * One step of an LSTM: gates to cell, output and quantised state. One function for all steps, never inlined, so that a
 * word gets the same numbers whatever stands beside it.
 */
static __attribute__((noinline)) void step(const f32 *sum, int hidden, f32 *cell, f32 *out, i16 *state) {
  v128_t scale = wasm_f32x4_splat(QUANT_MAX);
  for (int i = 0; i < hidden; i += 4) {
    v128_t input = sigmoid4(wasm_v128_load(sum + i)), forget = sigmoid4(wasm_v128_load(sum + hidden + i));
    v128_t candidate = tanh4(wasm_v128_load(sum + 2 * hidden + i)), output = sigmoid4(wasm_v128_load(sum + 3 * hidden + i));
    v128_t c = wasm_f32x4_add(wasm_f32x4_mul(forget, wasm_v128_load(cell + i)), wasm_f32x4_mul(input, candidate));
    wasm_v128_store(cell + i, c);
    v128_t h = wasm_f32x4_mul(output, tanh4(c));
    wasm_v128_store(out + i, h);
    v128_t q = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(h, scale)));
    wasm_v128_store64_lane(state + i, wasm_i16x8_narrow_i32x4(q, q), 0);
  }
}

/* The recurrent part of the gates on top of the input's part. */
static inline void gate(const f32 *in, v128_t recurrent, const f32 *scales, int o, f32 *sum) {
  v128_t scaled = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(recurrent), wasm_v128_load(scales + o));
  wasm_v128_store(sum + o, wasm_f32x4_add(wasm_v128_load(in + o), scaled));
}

/*
 * One direction of an LSTM over two sentences side by side, so that each recurrent weight is loaded once for both; the
 * first is at least as long as the second, which may be empty. `gates` and `y` point at the first word of each sentence;
 * the input's part of the four gates stands there in the order input, forget, cell, output. `u` holds the recurrent
 * weights. The hidden state lies within -1 and 1, so its scale is fixed and stands in `scales` already. `state`, `cell`
 * and `sum` have room for two.
 */
EXPORT void lstm(const f32 *gates, const f32 *gates2, int gates_stride, const i8 *u, const f32 *scales, int words,
                 int words2, int hidden, f32 *y, f32 *y2, int stride, int is_reverse, i16 *state, f32 *cell, f32 *sum) {
  i16 *state2 = state + hidden;
  f32 *cell2 = cell + hidden, *sum2 = sum + 4 * hidden;
  for (int i = 0; i < 2 * hidden; i++) {
    state[i] = 0;
    cell[i] = 0;
  }
  for (int k = 0; k < words; k++) {
    int t = is_reverse ? words - 1 - k : k;
    const f32 *in = gates + t * gates_stride;
    if (k < words2) {
      int t2 = is_reverse ? words2 - 1 - k : k;
      const f32 *in2 = gates2 + t2 * gates_stride;
      for (int o = 0; o < 4 * hidden; o += 4) {
        v128_t first, second;
        two_by_four(state, state2, u + o * hidden, hidden, &first, &second);
        gate(in, first, scales, o, sum);
        gate(in2, second, scales, o, sum2);
      }
      step(sum2, hidden, cell2, y2 + t2 * stride, state2);
    } else {
      for (int o = 0; o < 4 * hidden; o += 4) gate(in, by_four(state, u + o * hidden, hidden), scales, o, sum);
    }
    step(sum, hidden, cell, y + t * stride, state);
  }
}

EXPORT void leaky_relu(f32 *x, int n) {
  for (int i = 0; i < n; i++)
    if (x[i] < 0) x[i] *= 0.1f;
}

/* tanh of the largest value in each of n columns. */
EXPORT void max_tanh(const f32 *x, int rows, int stride, int n, f32 *y) {
  for (int i = 0; i < n; i++) {
    f32 m = x[i];
    for (int t = 1; t < rows; t++)
      if (x[t * stride + i] > m) m = x[t * stride + i];
    y[i] = tanh_(m);
  }
}

/* y[j] = a[j] . x, in floats. */
EXPORT void dots(const f32 *a, int stride, int rows, const f32 *x, int n, f32 *y) {
  for (int j = 0; j < rows; j++) {
    v128_t s = wasm_f32x4_const(0, 0, 0, 0);
    for (int i = 0; i < n; i += 4) s = wasm_f32x4_add(s, wasm_f32x4_mul(wasm_v128_load(a + j * stride + i), wasm_v128_load(x + i)));
    y[j] = wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1) + wasm_f32x4_extract_lane(s, 2) + wasm_f32x4_extract_lane(s, 3);
  }
}
