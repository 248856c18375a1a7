/** Threads that answer questions, one at a time each. They start when they are needed and no other is free. */
import type { Worker } from 'node:worker_threads'

export interface Pool<Q, A> {
  /** Rejects where the thread ends before it has answered. */
  ask(question: Q): Promise<A>
  /** Ends the threads. */
  close(): Promise<void>
}

interface Task<Q, A> {
  readonly question: Q
  resolve(answer: A): void
  reject(error: Error): void
}

/** @param most how many threads there may be. */
export function poolOf<Q, A>(most: number, start: () => Worker): Pool<Q, A> {
  const threads = new Set<Worker>()
  const free: Worker[] = []
  const waiting: Task<Q, A>[] = []
  const work = (thread: Worker, { question, resolve, reject }: Task<Q, A>) => {
    const ended = (reason?: unknown) => {
      threads.delete(thread)
      reject(reason instanceof Error ? reason : new Error('its thread ended'))
      next()
    }
    thread.once('error', ended).once('exit', ended)
    thread.once('message', (answer: A) => {
      thread.off('error', ended).off('exit', ended)
      free.push(thread)
      resolve(answer)
      next()
    })
    thread.postMessage(question)
  }
  const next = () => {
    const thread = waiting.length === 0 ? undefined : (free.pop() ?? (threads.size < most ? start() : undefined))
    const task = thread && waiting.shift()
    if (!task) return
    threads.add(thread)
    work(thread, task)
  }
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ question, resolve, reject })
        next()
      }),
    close: async () => {
      await Promise.all(Array.from(threads, (thread) => thread.terminate()))
    },
  }
}
