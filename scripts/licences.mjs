// licences.mjs [--write]: lists what the project depends on, from the restored packages and the lock file, in docs/licences.md.
// Without --write: fails when that page says otherwise. Either way fails when a licence is not one that a public body can take over.
// Where the packages of the Orleans engine were not restored, its part of the page is left as it is.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/licences.md');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const allowed = new Set(
  ['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense'].concat(
    ['OFL-1.1', 'PostgreSQL', 'MS-PL', 'Public domain'],
  ),
);
// Tools may be more: weak copyleft and attribution bind those who pass a tool on, and we pass on none
const allowedForTools = new Set([...allowed, 'MPL-2.0', 'CC-BY-4.0']);

// Packages that name their licence by a file or an address instead of an SPDX expression; read by eye
const readByEye = {
  'SourceGear.sqlite3': 'Public domain',
  'xunit.abstractions': 'Apache-2.0',
};

/** SPDX: one of the names joined by OR, all of those joined by AND. */
const passes = (licence, names) => licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((name) => names.has(name)));

/** What was restored for an engine: the server's assets file, and those of all projects. */
function restored(obj) {
  const of = (project) => join(root, project, obj, 'project.assets.json');
  const projects = ['src', 'tests', '.'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  return { server: of('src/Web'), all: projects.map(of).filter(existsSync) };
}

const isWhole = (file) => existsSync(file) && !json(file).logs?.some((log) => log.level === 'Error');

/** The NuGet packages of one restored project; ships says whether files of it go into the output. */
function nugetOf(file) {
  const assets = json(file);
  const folders = Object.keys(assets.packageFolders);
  return Object.values(assets.targets).flatMap((target) =>
    Object.entries(target)
      .filter(([, library]) => library.type === 'package')
      .map(([key, library]) => nuget(key, library, folders, assets.libraries[key].path)),
  );
}

function nuget(key, library, folders, path) {
  const [name, version] = key.split('/');
  const ships = ['runtime', 'native', 'resource', 'runtimeTargets'].some((kind) => library[kind]);
  const folder = folders.map((each) => join(each, path)).find(existsSync);
  return { name, version, ships, licence: readByEye[name] ?? nuspecLicence(folder) };
}

function nuspecLicence(folder) {
  const nuspec = readFileSync(join(folder, readdirSync(folder).find((file) => file.endsWith('.nuspec'))), 'utf8');
  return nuspec.match(/<license type="expression">([^<]+)</)?.[1] ?? 'unknown';
}

function npm(folder) {
  const { packages } = json(join(root, folder, 'package-lock.json'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, dev }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? 'unknown', ships: !dev }));
}

const key = ({ name, version }) => `${name} ${version}`;
const unique = (list) => [...new Map(list.map((each) => [key(each), each])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
const except = (list, others) => list.filter((each) => !others.some((other) => key(other) === key(each)));

const [embedded, cluster] = [restored('obj'), restored('obj/orleans')];
const hasCluster = isWhole(cluster.server);
const server = unique(nugetOf(embedded.server).filter((each) => each.ships));
const clusterServer = hasCluster ? except(unique(nugetOf(cluster.server).filter((each) => each.ships)), server) : [];
const pages = npm('src/Web/client');
const client = unique(pages.filter((each) => each.ships));
const isFont = ({ name }) => name.startsWith('@fontsource');
const nugetTools = except(unique(embedded.all.flatMap(nugetOf)), server);
const clusterTools = hasCluster ? except(unique(cluster.all.flatMap(nugetOf)), [...server, ...clusterServer, ...nugetTools]) : [];
const npmTools = unique(pages.filter((each) => !each.ships));
const peers = except(unique(npm('benchmark/node')), [...client, ...npmTools]);

const table = (list) => ['| package | version | licence |', '|---|---|---|', ...list.map((each) => `| ${each.name} | ${each.version} | ${each.licence} |`)].join('\n');

const there = existsSync(page) ? readFileSync(page, 'utf8') : '';

/** The table of the Orleans engine under a heading, or what the page has there when it cannot be known here. */
const clusterTable = (heading, list) => (hasCluster ? table(list) : (there.split(`${heading}\n\n`)[1]?.split('\n\n')[0] ?? ''));

const text = `# Licences

Workshops itself is under the MIT licence (\`LICENSE\`). It runs on .NET and ASP.NET Core (MIT).
This page is written by \`node scripts/licences.mjs --write\`; \`./test\` fails when it is out of date.

## What goes to those who use it

### In the server

${table(server)}

### In the server, when it is built with Engine=Orleans

All of the above, and these.

${clusterTable('All of the above, and these.', clusterServer)}

### In the pages

Some of these are needed by \`@microsoft/signalr\` outside browsers only.

${table(client.filter((each) => !isFont(each)))}

### Fonts

${table(client.filter(isFont))}

## What only builds and tests it

Nothing of these is passed on. The tests also use Debian's Chromium and PostgreSQL, and ShellCheck.

### NuGet

${table(nugetTools)}

### NuGet, with Engine=Orleans

${clusterTable('### NuGet, with Engine=Orleans', clusterTools)}

### npm

${table(npmTools)}

### npm, for the peers that \`./bench\` measures beside the server

${table(peers)}
`;

const faults = [
  ...[...server, ...clusterServer, ...client].filter((each) => !passes(each.licence, allowed)),
  ...[...nugetTools, ...clusterTools, ...npmTools, ...peers].filter((each) => !passes(each.licence, allowedForTools)),
].map((each) => `${key(each)} has the licence ${each.licence}, which is not on the list of scripts/licences.mjs`);

if (process.argv[2] === '--write') writeFileSync(page, text);
else if (there !== text) faults.push(`docs/licences.md is out of date:\n${differences()}\nnode scripts/licences.mjs --write`);

function differences() {
  const lines = (all) => all.split('\n').filter((line) => line.startsWith('|'));
  const [old, wanted] = [lines(there), lines(text)];
  return [...old.filter((line) => !wanted.includes(line)).map((line) => `- ${line}`), ...wanted.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)].join('\n');
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
