'use strict';

// Runs the extension with stand-ins for the editor and its client library, starts the server that the extension names, opens a
// text and prints the codes of the findings. Usage: node check.js COMMAND FILE

const Module = require('module');
const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const { pathToFileURL } = require('url');

const [command, file] = process.argv.slice(2);

class Client {
    constructor(id, name, server, options) {
        Object.assign(this, { server, options, asked: 0, answers: new Map(), buffer: Buffer.alloc(0) });
    }

    async start() {
        this.process = spawn(this.server.command, this.server.args, { stdio: ['pipe', 'pipe', 'inherit'] });
        this.process.on('error', problem => fail(problem.message));
        this.process.on('exit', code => process.exit(code));
        this.process.stdout.on('data', data => this.hear(data));
        const folder = pathToFileURL(path.dirname(file)).href;
        await this.sendRequest('initialize', { processId: process.pid, capabilities: {}, workspaceFolders: [{ uri: folder, name: 'check' }],
            initializationOptions: this.options.initializationOptions });
        this.sendNotification('initialized', {});
        const text = fs.readFileSync(file, 'utf8');
        this.sendNotification('textDocument/didOpen', { textDocument: { uri: pathToFileURL(file).href, languageId: 'kijun', version: 1, text } });
    }

    sendRequest(method, params) {
        const id = ++this.asked;
        this.send({ jsonrpc: '2.0', id, method, params });
        return new Promise(answered => this.answers.set(id, answered));
    }

    sendNotification(method, params) {
        this.send({ jsonrpc: '2.0', method, params });
    }

    send(message) {
        const body = Buffer.from(JSON.stringify(message));
        this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
        this.process.stdin.write(body);
    }

    hear(data) {
        this.buffer = Buffer.concat([this.buffer, data]);
        for (let end = this.buffer.indexOf('\r\n\r\n'); end >= 0; end = this.buffer.indexOf('\r\n\r\n')) {
            const length = Number(/Content-Length: (\d+)/.exec(this.buffer.toString('ascii', 0, end))[1]);
            if (this.buffer.length < end + 4 + length) {
                return;
            }
            this.understand(JSON.parse(this.buffer.toString('utf8', end + 4, end + 4 + length)));
            this.buffer = this.buffer.subarray(end + 4 + length);
        }
    }

    understand(message) {
        if (message.method === 'textDocument/publishDiagnostics') {
            console.log(message.params.diagnostics.map(found => found.code).join(' '));
            this.sendRequest('shutdown', null).then(() => this.sendNotification('exit', null));
        } else if (this.answers.has(message.id)) {
            this.answers.get(message.id)(message.result);
        }
    }
}

function fail(problem) {
    console.error(problem);
    process.exit(1);
}

const nothing = () => ({ dispose() {} });
const editor = {
    workspace: {
        getConfiguration: () => ({ get: key => ({ command, language: 'en' })[key] }),
        createFileSystemWatcher: nothing,
        registerTextDocumentContentProvider: nothing,
        onDidChangeConfiguration: nothing
    },
    commands: { registerCommand: nothing }
};

const load = Module._load;
Module._load = (name, ...rest) => name === 'vscode' ? editor : name === 'vscode-languageclient/node' ? { LanguageClient: Client } : load(name, ...rest);
require('./extension.js').activate({ subscriptions: [] }).catch(problem => fail(problem.message));
