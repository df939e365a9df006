import { runCommand } from './runCommand';

// npm runs scripts in the project's folder; INIT_CWD is where the user stands.
const { status, stdout, stderr } = await runCommand(
  process.argv.slice(2),
  process.env['INIT_CWD'] ?? process.cwd(),
  (line) => {
    process.stderr.write(line);
  },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
