// Brings the admin's styles and its rich-text editor into wwwroot/vendor. MSBuild runs it when one of its inputs has changed.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const vendor = join(root, 'wwwroot', 'vendor');
const lock = join(root, 'obj', 'npm.lock');
const staleAfter = 5 * 60 * 1000;

await withLock(async () => {
  const stamp = fingerprint('package.json', 'package-lock.json', 'assets/build.mjs', 'assets/bootstrap.scss', 'assets/rich-text.js');
  const stampFile = join(vendor, '.stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    writeFileSync(stampFile, stamp);
    return;
  }

  installPackages();
  const next = `${vendor}.${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const css = await compileStyles();
  writeFileSync(join(next, 'bootstrap.css'), css);
  const { default: rtlcss } = await import('rtlcss');
  writeFileSync(join(next, 'bootstrap.rtl.css'), rtlcss.process(css));

  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'assets', 'rich-text.js')],
    outfile: join(next, 'rich-text.js'),
    bundle: true, minify: true, format: 'iife', target: 'es2020', legalComments: 'none', logLevel: 'warning',
  });
  writeFileSync(join(next, '.stamp'), stamp);
  rmSync(vendor, { recursive: true, force: true });
  renameSync(next, vendor);
});

async function compileStyles() {
  const sass = await import('sass');
  const result = sass.compile(join(root, 'assets', 'bootstrap.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules', 'bootstrap', 'scss')],
    logger: sass.Logger.silent, // Bootstrap 5 still uses @import, of which Sass warns on every file
  });
  return result.css;
}

function installPackages() {
  const wanted = fingerprint('package-lock.json');
  const installed = join(root, 'node_modules', '.installed');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
    return;
  }

  // No package needs its install script, and none should run one.
  execSync('npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error', { cwd: root, stdio: 'inherit' });
  writeFileSync(installed, wanted);
}

function fingerprint(...names) {
  const hash = createHash('sha256');
  names.forEach(name => hash.update(readFileSync(join(root, name))));
  return hash.digest('hex');
}

// Two builds at once must not install into the same folder.
async function withLock(work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleAfter) rmSync(lock, { recursive: true, force: true });
      await wait(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
