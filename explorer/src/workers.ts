import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

const environment: Environment = {
  getWorker(_id, label) {
    if (label === 'json') return new JsonWorker()
    return label === 'graphql' ? new GraphQLWorker() : new EditorWorker()
  },
}

// Set here and not by `graphiql/setup-workers/vite`, which Vite's development server can't pre-bundle.
Object.assign(globalThis, { MonacoEnvironment: environment })
